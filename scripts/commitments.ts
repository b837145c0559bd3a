import { commitmentsCommand } from './commitments/command.ts';

const { isDone, said } = await commitmentsCommand(process.argv.slice(2));
(isDone ? process.stdout : process.stderr).write(said);
process.exitCode = isDone ? 0 : 1;
