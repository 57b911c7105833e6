/** A command that cannot be done as asked; its message is one Vietnamese line for the user. */
export class CommandRefusal extends Error {
  override readonly name: string = 'Refusal';
}
