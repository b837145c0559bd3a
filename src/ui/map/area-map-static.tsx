import type { KeyboardEvent } from 'react';
import type { AreaMapModel, MapArea } from './area-map-model.ts';

interface Props {
  readonly model: AreaMapModel;
  /** Without it the map is a picture; with it areas answer to tap and keyboard. */
  readonly onSelect?: (code: string) => void;
}

/** Chinese, Korean and Japanese letters are as wide as high; others a little over half. */
const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 1 : 0.58), 0);

/** Sizes of the letters in drawing units, as in the style sheet: on a desk and on a phone. */
const letterSize = { wide: 15, narrow: 27 } as const;

/** A label may reach over its free circle: districts are wider than the largest circle in them. */
const fits = (text: string, room: number, size: number): boolean =>
  textWidth(text) * size <= room * 1.2;

/** The districts as SVG: in the page before any script, and all there is where WebGL is missing. */
export function AreaMapStatic({ model, onSelect }: Props) {
  const { shapes, areas, selected } = model;
  const [width, height] = shapes.size;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const outline = shapes.areas.find((shape) => shape.code === selected)?.path;
  return (
    <svg
      className="area-map"
      viewBox={`0 0 ${width} ${height}`}
      {...(onSelect ? { role: 'group' } : { role: 'img' })}
      aria-label={model.description}
    >
      {shapes.areas.map((shape) => {
        const area = byCode.get(shape.code);
        return area ? (
          <AreaShape
            key={shape.code}
            area={area}
            path={shape.path}
            selected={area.code === selected}
            {...(onSelect ? { onSelect } : {})}
          />
        ) : null;
      })}
      <path className="area-map-water" d={shapes.water} />
      {outline !== undefined && <path className="area-map-selected" d={outline} />}
      <g className="area-map-labels" aria-hidden="true">
        {shapes.areas.map((shape) => {
          const area = byCode.get(shape.code);
          if (!area || !fits(area.shortName, shape.labelRoom, letterSize.wide)) return null;
          const [x, y] = shape.labelAt;
          const isWideOnly = !fits(area.shortName, shape.labelRoom, letterSize.narrow);
          return (
            <text
              key={shape.code}
              className={isWideOnly ? 'wide-only' : undefined}
              x={x}
              y={y}
              style={{ fill: `var(${area.ink})` }}
            >
              {area.shortName}
            </text>
          );
        })}
      </g>
    </svg>
  );
}

interface ShapeProps {
  readonly area: MapArea;
  readonly path: string;
  readonly selected: boolean;
  readonly onSelect?: (code: string) => void;
}

function AreaShape({ area, path, selected, onSelect }: ShapeProps) {
  const words = `${area.name} ${area.valueText}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect?.(area.code);
  };
  const asButton = onSelect
    ? {
        role: 'button',
        tabIndex: 0,
        'aria-label': words,
        'aria-pressed': selected,
        onClick: () => onSelect(area.code),
        onKeyDown,
      }
    : {};
  return (
    <path
      className="area-map-area"
      data-area={area.code}
      d={path}
      style={{ fill: `var(${area.fill ?? '--map-unknown'})` }}
      {...asButton}
    >
      <title>{words}</title>
    </path>
  );
}
