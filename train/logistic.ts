import { minimise } from './minimise.ts';
import { type PackedRows, packRows, type Rows, type SparseRow, weigh } from './rows.ts';

export interface TrainingOptions {
  /**
   * How strongly large weights are held down: the sum of the rows' losses plus `l2 / 2` times the sum of the squared
   * weights is made small, so it is 1/C of LIBLINEAR and scikit-learn. Intercepts are free. 1 unless told.
   */
  readonly l2?: number;
  /** How much each row counts; 1 unless told. Weight 2 is the same as the row twice. */
  readonly rowWeights?: ArrayLike<number>;
  /**
   * Whether each column is brought to mean 0 and standard deviation 1 while learning, so that `l2` treats columns of
   * any unit alike. True unless told. The weights that come out are for the columns as they were given.
   */
  readonly standardise?: boolean;
  /** Columns of the model, where it should have more than the rows fill. */
  readonly width?: number;
  /** At most so many steps; 500 unless told. */
  readonly iterations?: number;
  /** The largest slope, per unit of row weight, at which the search may stop; 1e-6 unless told. */
  readonly tolerance?: number;
}

/** `intercept` plus the weighted sum of a row's features is the logarithm of the odds. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Float64Array;
  readonly converged: boolean;
}

/** One intercept and one row of weights for each class; only differences between classes mean something. */
export interface SoftmaxModel {
  readonly intercepts: Float64Array;
  readonly weights: readonly Float64Array[];
  readonly converged: boolean;
}

/**
 * Logistic regression with an L2 penalty, by full-batch L-BFGS from zero: the same input gives the same weights.
 *
 * @param labels 0 or 1 for each row, or a probability between them.
 * @throws RangeError where rows, labels and row weights do not fit together.
 */
export function trainLogistic(
  rows: Rows,
  labels: ArrayLike<number>,
  options: TrainingOptions = {},
): LogisticModel {
  const problem = problemOf(rows, labels, options);
  if (!Array.from(labels).every((label) => label >= 0 && label <= 1))
    throw new RangeError('A label is not between 0 and 1.');
  const { intercepts, weights, converged } = solve(problem, 1, options, (scores, row) => {
    const score = scores[0] ?? 0;
    const label = labels[row] ?? 0;
    scores[0] = sigmoid(score) - label;
    return softplus(score) - label * score;
  });
  return { intercept: intercepts[0] ?? 0, weights: weights[0] ?? new Float64Array(), converged };
}

/**
 * Multinomial logistic regression with an L2 penalty on the weights of every class, by full-batch L-BFGS from zero.
 * With two classes and `l2` it is `trainLogistic` with half of `l2`.
 *
 * @param labels the class of each row, from 0.
 * @param classes how many classes there are; one more than the largest label unless told.
 * @throws RangeError where rows, labels and row weights do not fit together.
 */
export function trainSoftmax(
  rows: Rows,
  labels: ArrayLike<number>,
  {
    classes = 1 + Array.from(labels).reduce((most, label) => Math.max(most, label), 0),
    ...options
  }: TrainingOptions & { classes?: number } = {},
): SoftmaxModel {
  const problem = problemOf(rows, labels, options);
  if (!Array.from(labels).every((label) => Number.isInteger(label) && label >= 0 && label < classes))
    throw new RangeError(`A label is none of the ${classes} classes.`);
  return solve(problem, classes, options, (scores, row) => {
    const label = labels[row] ?? 0;
    const ofLabel = scores[label] ?? 0;
    const logSum = toProbabilities(scores);
    scores[label] = (scores[label] ?? 0) - 1;
    return logSum - ofLabel;
  });
}

/** How probable label 1 is for a row. */
export const probabilityOf = (
  { intercept, weights }: Pick<LogisticModel, 'intercept' | 'weights'>,
  row: Float64Array | SparseRow,
): number => sigmoid(intercept + weigh(row, weights));

/** How probable each class is for a row. */
export function probabilitiesOf(
  { intercepts, weights }: Pick<SoftmaxModel, 'intercepts' | 'weights'>,
  row: Float64Array | SparseRow,
): Float64Array {
  const scores = intercepts.map((intercept, at) => intercept + weigh(row, weights[at] ?? []));
  toProbabilities(scores);
  return scores;
}

export const sigmoid = (score: number): number =>
  score >= 0 ? 1 / (1 + Math.exp(-score)) : Math.exp(score) / (1 + Math.exp(score));

const softplus = (score: number): number => Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score)));

/** Turns scores into probabilities in place and gives the logarithm of the sum of their exponentials. */
function toProbabilities(scores: Float64Array): number {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0);
  scores.forEach((score, at) => {
    scores[at] = Math.exp(score - most) / sum;
  });
  return most + Math.log(sum);
}

interface Problem {
  readonly rows: PackedRows;
  readonly rowWeights: Float64Array;
  readonly total: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

function problemOf(rows: Rows, labels: ArrayLike<number>, options: TrainingOptions): Problem {
  const packed = packRows(rows, options.width);
  const rowWeights = Float64Array.from(options.rowWeights ?? new Float64Array(rows.length).fill(1));
  if (labels.length !== rows.length || rowWeights.length !== rows.length)
    throw new RangeError(`${rows.length} rows, ${labels.length} labels, ${rowWeights.length} row weights.`);
  if (!rowWeights.every((each) => each >= 0 && Number.isFinite(each)))
    throw new RangeError('A row weight is negative or not finite.');
  const total = rowWeights.reduce((sum, each) => sum + each, 0);
  if (total === 0) throw new RangeError('All row weights are 0.');
  const plain = { means: new Float64Array(packed.width), deviations: new Float64Array(packed.width).fill(1) };
  const scale = options.standardise === false ? plain : scaleOf(packed, rowWeights, total);
  return { rows: packed, rowWeights, total, ...scale };
}

function scaleOf(
  { count, width, starts, columns, values }: PackedRows,
  weights: Float64Array,
  total: number,
) {
  const means = new Float64Array(width);
  forEachValue((column, value, weight) => {
    means[column] = (means[column] ?? 0) + (weight * value) / total;
  });
  // The zeros that are left out differ from the mean too.
  const squares = means.map((mean) => mean * mean);
  forEachValue((column, value, weight) => {
    const mean = means[column] ?? 0;
    squares[column] = (squares[column] ?? 0) + (weight * ((value - mean) ** 2 - mean ** 2)) / total;
  });
  const deviations = squares.map((square, column) => {
    const deviation = Math.sqrt(Math.max(0, square));
    const isConstant = deviation <= 1e-9 * Math.abs(means[column] ?? 0);
    return isConstant ? 0 : deviation;
  });
  return { means, deviations };

  function forEachValue(see: (column: number, value: number, weight: number) => void): void {
    for (let row = 0; row < count; row += 1)
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        see(columns[at] ?? 0, values[at] ?? 0, weights[row] ?? 0);
  }
}

/** Turns a row's scores in place into the slopes of its loss and gives the loss. */
type Loss = (scores: Float64Array, row: number) => number;

/**
 * The parameters are, for each class, the weights of the standardised columns and the intercept. Rows are never
 * centred, which would fill their zeros: the means go into the intercept instead. A constant column has deviation 0
 * and keeps weight 0.
 */
function solve(problem: Problem, classes: number, options: TrainingOptions, loss: Loss): SoftmaxModel {
  const { rows, rowWeights, total, means, deviations } = problem;
  const { width, starts, columns, values } = rows;
  const penalty = (options.l2 ?? 1) / total;
  const inverse = deviations.map((deviation) => (deviation === 0 ? 0 : 1 / deviation));
  const scores = new Float64Array(classes);

  const { point, converged } = minimise(objective, new Float64Array(classes * (width + 1)), options);
  return { ...unfold(point), converged };

  function unfold(parameters: Float64Array): { weights: Float64Array[]; intercepts: Float64Array } {
    const weights = Array.from({ length: classes }, (_, each) =>
      parameters.slice(each * (width + 1), each * (width + 1) + width).map((v, at) => v * (inverse[at] ?? 0)),
    );
    const intercepts = Float64Array.from(weights, (own, each) =>
      own.reduce(
        (rest, weight, at) => rest - weight * (means[at] ?? 0),
        parameters[each * (width + 1) + width] ?? 0,
      ),
    );
    return { weights, intercepts };
  }

  function objective(parameters: Float64Array, gradient: Float64Array): number {
    const { weights, intercepts } = unfold(parameters);
    let value = 0;
    gradient.fill(0);
    for (let row = 0; row < rows.count; row += 1) {
      weights.forEach((own, each) => {
        scores[each] = (intercepts[each] ?? 0) + scoreOf(row, own);
      });
      const share = (rowWeights[row] ?? 0) / total;
      value += share * loss(scores, row);
      scores.forEach((slope, each) => {
        addSlope(gradient, each * (width + 1), row, share * slope);
      });
    }
    return value + standardiseAndPenalise(parameters, gradient);
  }

  function scoreOf(row: number, own: Float64Array): number {
    let score = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      score += (values[at] ?? 0) * (own[columns[at] ?? 0] ?? 0);
    return score;
  }

  function addSlope(gradient: Float64Array, offset: number, row: number, slope: number): void {
    gradient[offset + width] = (gradient[offset + width] ?? 0) + slope;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = offset + (columns[at] ?? 0);
      gradient[column] = (gradient[column] ?? 0) + slope * (values[at] ?? 0);
    }
  }

  function standardiseAndPenalise(parameters: Float64Array, gradient: Float64Array): number {
    let value = 0;
    for (let each = 0; each < classes; each += 1) {
      const offset = each * (width + 1);
      const ofIntercept = gradient[offset + width] ?? 0;
      for (let column = 0; column < width; column += 1) {
        const parameter = parameters[offset + column] ?? 0;
        const centred = (gradient[offset + column] ?? 0) - (means[column] ?? 0) * ofIntercept;
        gradient[offset + column] = centred * (inverse[column] ?? 0) + penalty * parameter;
        value += (penalty / 2) * parameter ** 2;
      }
    }
    return value;
  }
}
