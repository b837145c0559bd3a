import { Fragment } from 'react';
import { formatNumber } from '../../domain/text/format.ts';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import type { Language } from '../../domain/language.ts';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import { linesOf, type LayerBox } from '../../domain/layers/layer-geometry.ts';
import { circleShift, districtCircles } from './layer-circles.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapDistrict, MapGround } from './layer-map-model.ts';
import { compactPath, projectionOf, type Projection } from './layer-projection.ts';

export interface DrawnLayer {
  readonly layer: MapLayer;
  readonly look: LayerLook;
  readonly index: LayerIndex;
}

interface Props {
  readonly shapes: AreaShapes;
  /** What the drawing covers of the globe. */
  readonly bounds: LayerBox;
  readonly districts: readonly MapDistrict[];
  readonly layers: readonly DrawnLayer[];
  readonly ground: MapGround | null;
  readonly description: string;
  readonly language: Language;
}

/** The layers as SVG: in the page before any script, and all there is where WebGL is missing. */
export function LayerMapStatic(props: Props) {
  const { shapes, bounds, layers, ground, description, language } = props;
  const [width, height] = shapes.size;
  const project = projectionOf(bounds, shapes.size);
  const points = layers.filter(({ layer }) => layer.kind === 'points');
  const strokes = layers.filter(({ layer }) => layer.kind !== 'points');
  return (
    <svg
      className="layer-map-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      {shapes.areas.map(({ code, path }) => (
        <path
          key={code}
          className="layer-map-district"
          d={path}
          style={ground ? { fill: `var(${ground.fills[code] ?? '--map-unknown'})` } : undefined}
        />
      ))}
      <path className="layer-map-water" d={shapes.water} />
      {points.length === 0 && <DistrictNames {...props} />}
      {strokes.map((drawn) => (
        <Strokes key={drawn.layer.id} drawn={drawn} project={project} />
      ))}
      {points.map((drawn, place) => (
        <Circles
          key={drawn.layer.id}
          drawn={drawn}
          project={project}
          shift={circleShift(place, points.length)}
          names={place === 0 ? props.districts : []}
          language={language}
        />
      ))}
    </svg>
  );
}

function DistrictNames({ shapes, districts }: Props) {
  const names = new Map(districts.map(({ code, shortName }) => [code, shortName]));
  return (
    <g className="layer-map-names" aria-hidden="true">
      {shapes.areas.map(({ code, labelAt: [x, y] }) => (
        <text key={code} x={x} y={y}>
          {names.get(code) ?? ''}
        </text>
      ))}
    </g>
  );
}

function Strokes({ drawn, project }: { readonly drawn: DrawnLayer; readonly project: Projection }) {
  const { layer, look, index } = drawn;
  const features = index.overview?.features ?? [];
  const field = layer.colour?.field ?? '';
  return (
    <g className={`layer-map-${layer.kind}`} transform="scale(.5)">
      {look.classes.map(({ value, color, width }) => (
        <path
          key={value ?? ''}
          d={compactPath(
            features
              .filter(({ properties }) => value === null || properties[field] === value)
              .flatMap(({ geometry }) => linesOf(geometry)),
            project,
          )}
          style={{ stroke: `var(${color})`, strokeWidth: 2 + 2 * width }}
        />
      ))}
    </g>
  );
}

interface CirclesProps {
  readonly drawn: DrawnLayer;
  readonly project: Projection;
  readonly shift: number;
  /** Names to stand under the circles; none for further layers. */
  readonly names: readonly MapDistrict[];
  readonly language: Language;
}

function Circles({ drawn, project, shift, names, language }: CirclesProps) {
  const { look, index } = drawn;
  const nameOf = new Map(names.map(({ code, shortName }) => [code, shortName]));
  return (
    <g
      className="layer-map-circles"
      data-shape={look.shape}
      style={{ color: `var(${look.color})` }}
    >
      {districtCircles(index).map(({ area, at, count, radius }) => {
        const [x, y] = project(at);
        const place = { cx: Math.round(x + shift), cy: Math.round(y) };
        return (
          <Fragment key={area}>
            <circle {...place} r={radius} />
            <text x={place.cx} y={place.cy} className={radius < 13 ? 'wide-only' : undefined}>
              {formatNumber(count, 0, language)}
            </text>
            {nameOf.has(area) && (
              <text
                className="layer-map-name wide-only"
                x={Math.round(x)}
                y={Math.round(y + radius + 10)}
              >
                {nameOf.get(area)}
              </text>
            )}
          </Fragment>
        );
      })}
    </g>
  );
}
