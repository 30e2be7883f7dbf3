/** A row of features without its zeros: `values[k]` stands in column `columns[k]`; no column twice. */
export interface SparseRow {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The features of the examples, a row each: either every column of them, or only those that are not zero. */
export type Rows = readonly Float64Array[] | readonly SparseRow[];

/** All rows behind each other without their zeros; row `i` is at `starts[i]` up to, not including, `starts[i + 1]`. */
export interface PackedRows {
  readonly count: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** @throws RangeError where there are no rows, dense rows differ in length, or a value is no finite number. */
export function packRows(rows: Rows, width = 0): PackedRows {
  if (rows.length === 0) throw new RangeError('There is nothing to learn from: no rows.');
  const sparse = rows.map(asSparse);
  const starts = new Int32Array(rows.length + 1);
  sparse.forEach(({ values }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + values.length;
  });
  const columns = Int32Array.from(sparse.flatMap((row) => Array.from(row.columns)));
  const values = Float64Array.from(sparse.flatMap((row) => Array.from(row.values)));
  if (!values.every(Number.isFinite)) throw new RangeError('A feature is not a finite number.');
  const widest = columns.reduce((most, column) => Math.max(most, column + 1), widthOfDense(rows));
  return { count: rows.length, width: Math.max(width, widest), starts, columns, values };
}

/** The sum of a row's features, each times its weight. */
export function weigh(row: Float64Array | SparseRow, weights: ArrayLike<number>): number {
  const { columns, values } = asSparse(row);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[columns[at] ?? -1] ?? 0);
  return sum;
}

function asSparse(row: Float64Array | SparseRow): SparseRow {
  if (!(row instanceof Float64Array)) return row;
  const columns = [...row.keys()].filter((column) => row[column] !== 0);
  return { columns, values: columns.map((column) => row[column] ?? 0) };
}

function widthOfDense(rows: Rows): number {
  const lengths = new Set([...rows].map((row) => (row instanceof Float64Array ? row.length : 0)));
  if (lengths.size > 1) throw new RangeError('The rows differ in length.');
  return Math.max(...lengths);
}
