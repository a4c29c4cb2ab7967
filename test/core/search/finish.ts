/** What a generator that may pause makes in the end. */
export function finish<Made>(steps: Generator<void, Made>): Made {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
