const columns = ['metric', 'value', 'unit', 'goal', 'verdict'];

/**
 * One line of a bench: `metric  value  unit  goal  verdict`. The verdict alone says `ok` or `short`; a figure that
 * is there to compare with has no goal and no verdict.
 */
export function row(metric, value, unit, { atMost, atLeast, below } = {}) {
  const goal = [
    atMost !== undefined && `<= ${atMost}`,
    atLeast !== undefined && `>= ${atLeast}`,
    below !== undefined && `< ${below}`,
  ].filter(Boolean);
  const isShort = value > atMost || value < atLeast || value >= below;
  const verdict = isShort ? 'short' : 'ok';
  return [metric, format(value), unit, goal.join(' ') || '-', goal.length > 0 ? verdict : '-'];
}

/** Prints rows under their headings, in columns. */
export function printTable(rows) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    );
  }
}

function format(value) {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
