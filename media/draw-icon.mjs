// Draws icon.png, the picture of the extension: an espalier, a tree trained flat, whose buds are a network's units.
// `node media/draw-icon.mjs [size]`
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

const size = Number(process.argv[2] ?? 128);
const SAMPLES = 4; // per pixel and axis

const background = { top: [38, 70, 58], bottom: [21, 41, 36] };
const wire = [86, 122, 104];
const wood = [222, 206, 170];
const leaf = [126, 217, 87];

/** Shapes in a square of 100 × 100: strokes with round ends, and discs, later ones on top. */
const shapes = [];
const stroke = (color, width, ...points) => shapes.push({ color, r: width / 2, points });
const disc = (color, r, x, y) => stroke(color, r * 2, [x, y], [x, y]);

const tiers = [
  { y: 70, reach: 31 },
  { y: 49, reach: 31 },
  { y: 28, reach: 31 },
];
for (const { y } of tiers) stroke(wire, 1.2, [11, y - 8], [89, y - 8]);
stroke(wood, 5.5, [50, 90], [50, 18]);
for (const { y, reach } of tiers) {
  for (const side of [-1, 1]) {
    const x = distance => 50 + side * distance;
    // An arm leaves the trunk, bends, and is tied flat along its wire.
    stroke(wood, 4.2, [50, y], [x(6), y - 5.5], [x(11), y - 8], [x(reach), y - 8]);
  }
}
for (const { y, reach } of tiers) {
  for (const side of [-1, 1]) {
    for (const distance of [reach - 15, reach])
      disc(leaf, distance === reach ? 5.6 : 4.4, 50 + side * distance, y - 8);
  }
}
disc(leaf, 5.6, 50, 11);

const png = new PNG({ width: size, height: size });
for (let py = 0; py < size; py++) {
  for (let px = 0; px < size; px++) {
    const sum = [0, 0, 0, 0];
    for (let i = 0; i < SAMPLES * SAMPLES; i++) {
      const x = ((px + ((i % SAMPLES) + 0.5) / SAMPLES) * 100) / size;
      const y = ((py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 100) / size;
      if (!insideRoundedSquare(x, y)) continue;
      const color = colorAt(x, y);
      for (let c = 0; c < 3; c++) sum[c] += color[c];
      sum[3]++;
    }
    const at = (py * size + px) * 4;
    for (let c = 0; c < 3; c++) png.data[at + c] = sum[3] === 0 ? 0 : Math.round(sum[c] / sum[3]);
    png.data[at + 3] = Math.round((255 * sum[3]) / SAMPLES ** 2);
  }
}
writeFileSync(path.join(import.meta.dirname, 'icon.png'), PNG.sync.write(png));

function colorAt(x, y) {
  const hit = shapes.findLast(shape => distanceTo(shape.points, x, y) <= shape.r);
  if (hit) return hit.color;
  return background.top.map((value, c) => value + ((background.bottom[c] - value) * y) / 100);
}

function insideRoundedSquare(x, y, corner = 20) {
  const dx = Math.max(corner - x, x - (100 - corner), 0);
  const dy = Math.max(corner - y, y - (100 - corner), 0);
  return Math.hypot(dx, dy) <= corner;
}

function distanceTo(points, x, y) {
  let nearest = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return nearest;
}
