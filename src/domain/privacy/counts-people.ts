import { unitOf, type DatasetDefinition, type Field } from '../dataset.ts';

/** Counts of 1 to 4 people are hidden unless a definition says another limit. */
export const usualBelow = 5;

const koreanCounter = /^(?:천 ?|만 ?)?명$/;
const englishCounter =
  /^(?:thousand )?(?:people|persons?|residents?|deaths?|dead|injured|(?:badly|slightly) hurt|casualties|victims|users|visitors|births|patients|children)$/i;
const personWords =
  /^(?!.*_per_)(?:deaths?|injuries|injured|residents?|people|persons|victims|casualties|population|visitors|users|births|patients|men|women|male|female|koreans|foreigners|elderly)(?:_|$)|_(?:deaths?|injuries|injured|residents|people|persons|victims|casualties|visitors|users|births|patients)$/;

/** The unit of a column: its own, or that of the measure whose values it holds. */
function unitsOf(field: Field, { measures }: Pick<DatasetDefinition, 'measures'>): string[] {
  const measure = measures.find(({ id }) => id === field.name);
  return [field, ...(measure ? [measure] : [])].flatMap((entry) => [
    unitOf(entry, 'ko'),
    unitOf(entry, 'en'),
  ]);
}

/** Whether a column holds how many people there are in a group. Rates and means of such are no counts. */
export function countsPeople(
  field: Field,
  definition: Pick<DatasetDefinition, 'measures'>,
): boolean {
  if (field.type !== 'integer' && field.type !== 'number') return false;
  const units = unitsOf(field, definition);
  if (units.some((unit) => koreanCounter.test(unit) || englishCounter.test(unit))) return true;
  return units.every((unit) => unit === '') && personWords.test(field.name);
}
