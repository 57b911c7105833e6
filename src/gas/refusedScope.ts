/** Whether an error is Google's answer to a call that the person has not permitted. */
export function isRefusedScope(error: unknown): boolean {
  return error instanceof Error && /permission|authorization/i.test(error.message);
}
