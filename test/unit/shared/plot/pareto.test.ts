import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from '../../../../src/shared/plot/pareto.ts';
import { scatterLayout } from '../../../../src/shared/plot/scatter.ts';
import { ticks } from '../../../../src/shared/plot/ticks.ts';

const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
const points = fc.array(fc.record({ x: value, y: value }), { maxLength: 40 });

/** Better in one and no worse in the other. */
const beats = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  a.x <= b.x && a.y <= b.y && (a.x < b.x || a.y < b.y);

describe('paretoFront', () => {
  it('holds exactly the points that none beats', () => {
    fc.assert(
      fc.property(points, all => {
        const front = paretoFront(all);
        const expected = all.filter(point => !all.some(other => beats(other, point)));
        expect(new Set(front)).toEqual(new Set(expected));
        expect(front).toHaveLength(expected.length);
      }),
    );
  });

  it('goes down from left to right', () => {
    fc.assert(
      fc.property(points, all => {
        const front = paretoFront(all);
        for (const [i, point] of front.slice(1).entries()) {
          expect(point.x).toBeGreaterThanOrEqual(front[i]!.x);
          expect(point.y).toBeLessThanOrEqual(front[i]!.y);
        }
      }),
    );
  });

  it('leaves out what is not a number', () => {
    expect(
      paretoFront([
        { x: 1, y: NaN },
        { x: NaN, y: 0 },
        { x: 2, y: 2 },
      ]),
    ).toEqual([{ x: 2, y: 2 }]);
  });
});

describe('ticks', () => {
  it('are round, go up evenly, and hold both ends', () => {
    const end = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(end, fc.double({ noNaN: true, min: 1e-6, max: 1e9 }), (min, span) => {
        const marks = ticks(min, min + span);
        const step = marks[1]! - marks[0]!;
        const slack = Math.abs(step) * 1e-6 + Math.abs(min) * 1e-9;
        expect(marks[0]).toBeLessThanOrEqual(min + slack);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(min + span - slack);
        expect(marks.length).toBeGreaterThanOrEqual(2);
        expect(marks.length).toBeLessThanOrEqual(8);
      }),
    );
    expect(ticks(0, 1.09e6)).toEqual([0, 500_000, 1_000_000, 1_500_000]);
    expect(ticks(0, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  });
});

describe('scatterLayout', () => {
  it('keeps every point in the area, in order of x, and marks the best', () => {
    const input = fc.array(fc.record({ x: fc.double({ noNaN: true, min: 0, max: 1e9 }), y: value }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(input, list => {
        const layout = scatterLayout(
          list.map((point, i) => ({ id: String(i), ...point })),
          640,
          320,
        );
        const { left, right, top, bottom } = layout.area;
        for (const point of layout.points) {
          expect(point.left).toBeGreaterThanOrEqual(left - 0.01);
          expect(point.left).toBeLessThanOrEqual(right + 0.01);
          expect(point.top).toBeGreaterThanOrEqual(top - 0.01);
          expect(point.top).toBeLessThanOrEqual(bottom + 0.01);
        }
        expect(layout.points.map(point => point.left)).toEqual(
          layout.points.map(point => point.left).toSorted((a, b) => a - b),
        );
        expect(layout.points.some(({ isBest }) => isBest)).toBe(true);
      }),
    );
  });

  it('has axes for nothing, one point and all zeros', () => {
    expect(scatterLayout([], 640, 320).points).toEqual([]);
    const one = scatterLayout([{ id: 'a', x: 0, y: 0 }], 640, 320);
    expect(one.points[0]).toMatchObject({ isBest: true, left: one.area.left, top: one.area.bottom });
  });
});
