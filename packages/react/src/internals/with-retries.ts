/** Does a task, and again after each pause (in milliseconds) for as long as it fails. The last failure is passed on. */
export async function withRetries<Result>(
  task: () => Promise<Result>,
  [pause, ...pauses]: readonly number[],
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return withRetries(task, pauses);
  }
}
