/** A function to be made small: it writes its gradient at `point` into `gradient` and gives its value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Where the search ended. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  /** Whether no part of the gradient is larger than the tolerance. */
  readonly converged: boolean;
}

/**
 * Minimises a smooth convex function with limited-memory BFGS (Nocedal 1980; Nocedal and Wright 2006, algorithms 7.4
 * and 7.5), the step found by backtracking until it satisfies Armijo's condition. No randomness: the same function and
 * start give the same minimum.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  { iterations = 500, tolerance = 1e-6 }: { readonly iterations?: number; readonly tolerance?: number } = {},
): Minimum {
  const steps: Step[] = [];
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(start.length);
  let value = objective(point, gradient);
  for (let done = 0; ; done += 1) {
    const converged = largest(gradient) <= tolerance;
    if (converged || done === iterations) return { point, value, iterations: done, converged };
    const next = descend(objective, point, value, gradient, directionFrom(gradient, steps));
    if (next === undefined) return { point, value, iterations: done, converged };
    remember(steps, stepBetween(point, gradient, next.point, next.gradient));
    ({ point, value, gradient } = next);
  }
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  /** The curvature along the step: the product of both. */
  readonly curvature: number;
}

const rememberedSteps = 10;

function remember(steps: Step[], step: Step): void {
  if (step.curvature <= 1e-14 * dot(step.turned, step.turned)) return;
  steps.push(step);
  if (steps.length > rememberedSteps) steps.shift();
}

function stepBetween(
  from: Float64Array,
  gradient: Float64Array,
  to: Float64Array,
  after: Float64Array,
): Step {
  const moved = to.map((each, at) => each - (from[at] ?? 0));
  const turned = after.map((each, at) => each - (gradient[at] ?? 0));
  return { moved, turned, curvature: dot(moved, turned) };
}

/** The two loops that multiply the gradient by the remembered approximation of the inverse Hessian. */
function directionFrom(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((each) => -each);
  const last = steps.at(-1);
  if (last === undefined) return scaled(direction, 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))));
  const shares = steps
    .toReversed()
    .map(({ moved, turned, curvature }) => {
      const share = dot(moved, direction) / curvature;
      add(direction, turned, -share);
      return share;
    })
    .reverse();
  const curved = scaled(direction, last.curvature / dot(last.turned, last.turned));
  steps.forEach(({ moved, turned, curvature }, at) => {
    add(curved, moved, (shares[at] ?? 0) - dot(turned, curved) / curvature);
  });
  return curved;
}

const sufficientDecrease = 1e-4;
/** Near the minimum the decrease drowns in rounding, and the slope is what still tells. */
const rounding = 1e-15;
const mostHalvings = 40;

function descend(
  objective: Objective,
  point: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
): { point: Float64Array; value: number; gradient: Float64Array } | undefined {
  const slope = dot(gradient, direction);
  for (let halving = 0, length = 1; halving < mostHalvings; halving += 1, length /= 2) {
    const tried = point.map((each, at) => each + length * (direction[at] ?? 0));
    const after = new Float64Array(point.length);
    const reached = objective(tried, after);
    if (reached <= value + sufficientDecrease * length * slope + rounding * Math.abs(value))
      return { point: tried, value: reached, gradient: after };
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

const scaled = (vector: Float64Array, times: number): Float64Array => vector.map((each) => each * times);

const largest = (vector: Float64Array): number =>
  vector.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
