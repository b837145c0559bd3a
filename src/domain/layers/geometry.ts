import * as v from 'valibot';

/** Outlines of a city's areas, projected for drawing: the SVG map needs no map library. */
export const areaShapesSchema = v.object({
  schemaVersion: v.literal(1),
  /** Width and height of the drawing. */
  size: v.tuple([v.number(), v.number()]),
  areas: v.array(
    v.object({
      code: v.string(),
      /** SVG path data in drawing units. */
      path: v.string(),
      /** Where a label sits: the point furthest from the outline, in drawing units. */
      labelAt: v.tuple([v.number(), v.number()]),
      /** Width that is free around the label's point, in drawing units. */
      labelRoom: v.number(),
    }),
  ),
  /** A river or another ground that helps to find one's way; may be empty. */
  water: v.string(),
});
export type AreaShapes = v.InferOutput<typeof areaShapesSchema>;
