import { clip } from '../../../core/clip.ts';
import type { Term } from '../../../core/glossary/term.ts';
import type { Here } from '../here.ts';
import { paths } from '../paths.ts';

const WIDTH = 640;
const ROW = 48;
const BOX = { width: 200, height: 34 };
const CENTRE = { width: 168, height: 42 };

/** What a box has room for at the size that the stylesheet gives its text. */
const NAME = 24;

type Spot = { readonly term: Term; readonly isLeft: boolean; readonly y: number };

/**
 * A term in the middle of those that it is related to, and lines between those that are related to each other. For the
 * eye and the mouse: the same links stand in a list beside it, so it is hidden from everything else.
 */
export function RelatedMap({ here, term, related }: { here: Here; term: Term; related: readonly Term[] }) {
  const half = Math.ceil(related.length / 2);
  const height = Math.max(half, 2) * ROW + 12;
  const spots = [
    ...spread(related.slice(0, half), true, height),
    ...spread(related.slice(half), false, height),
  ];
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      {spots.map((spot) => (
        <path class="edge" d={edge(spot, height)} />
      ))}
      {neighbours(spots).map(([one, other]) => (
        <path class="edge between" d={arc(one, other)} />
      ))}
      <Box x={WIDTH / 2} y={height / 2} size={CENTRE} name={clip(term.name, NAME - 6)} class="centre" />
      {spots.map((spot) => (
        <a href={here.to(paths.term(spot.term))} tabIndex={-1}>
          <title>{spot.term.name}</title>
          <Box x={middleOf(spot)} y={spot.y} size={BOX} name={clip(spot.term.name, NAME)} />
        </a>
      ))}
    </svg>
  );
}

type BoxProps = { x: number; y: number; size: typeof BOX; name: string; class?: string };

function Box({ x, y, size: { width, height }, name, class: look = 'node' }: BoxProps) {
  return (
    <g class={look}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height / 2} />
      <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {name}
      </text>
    </g>
  );
}

function spread(terms: readonly Term[], isLeft: boolean, height: number): Spot[] {
  const top = (height - (terms.length - 1) * ROW) / 2;
  return terms.map((term, index) => ({ term, isLeft, y: top + index * ROW }));
}

function middleOf({ isLeft }: Spot): number {
  return isLeft ? BOX.width / 2 + 18 : WIDTH - BOX.width / 2 - 18;
}

/** From the middle of the map to the inner end of a box. */
function edge(spot: Spot, height: number): string {
  const end = middleOf(spot) + (spot.isLeft ? BOX.width / 2 : -BOX.width / 2);
  const start = WIDTH / 2 + (spot.isLeft ? -CENTRE.width / 2 : CENTRE.width / 2);
  const bend = (start + end) / 2;
  return `M${start} ${height / 2}C${bend} ${height / 2} ${bend} ${spot.y} ${end} ${spot.y}`;
}

/** Those of one column that are related to each other. */
function neighbours(spots: readonly Spot[]): [Spot, Spot][] {
  return spots.flatMap((one, index) =>
    spots
      .slice(index + 1)
      .filter((other) => other.isLeft === one.isLeft && one.term.related.includes(other.term.id))
      .map((other): [Spot, Spot] => [one, other]),
  );
}

/** Outside of a column, from one box to another. */
function arc(one: Spot, other: Spot): string {
  const x = middleOf(one) + (one.isLeft ? -BOX.width / 2 : BOX.width / 2);
  const out = x + (one.isLeft ? -16 : 16);
  return `M${x} ${one.y}C${out} ${one.y} ${out} ${other.y} ${x} ${other.y}`;
}
