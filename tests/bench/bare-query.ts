import { DuckDBInstance } from '@duckdb/node-api';
import { sqlText } from '../../scripts/engine/duck.ts';
import { phaseClock } from './measured-child.ts';

/**
 * The least that any ingestion with DuckDB must do: read the file with given names and types, take
 * daily means of each station, and fetch the result as columns. It trusts the file: no cell is
 * judged, nothing is counted, nothing is written.
 */
const clock = phaseClock();
const measures = ['no2', 'o3', 'co', 'so2', 'pm10', 'pm25'];
const means = measures.map((name) => `avg(${name}) AS ${name}`).join(', ');
const types = measures.map((name) => `${name}: 'DOUBLE'`).join(', ');
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
clock.end('start');
const result = await connection.runAndReadAll(
  `SELECT CAST(measured_at AS DATE) AS measured_on, station, ${means}
FROM read_csv(${sqlText(process.argv[4] ?? '')}, auto_detect = false, header = true, delim = ',',
  quote = '"', escape = '"', nullstr = '', timestampformat = '%Y%m%d%H%M',
  columns = {measured_at: 'TIMESTAMP', station: 'VARCHAR', ${types}})
GROUP BY ALL`,
);
clock.end('query');
result.getColumnsJS();
clock.end('fetch');
connection.closeSync();
instance.closeSync();
clock.end('close');
clock.report();
