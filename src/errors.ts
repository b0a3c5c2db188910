/** The person asked for something that cannot be: the message names the value and the way out. Exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Something on this machine is not as it must be (a database of a newer version, a corrupt model file). Exit status 3. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}
