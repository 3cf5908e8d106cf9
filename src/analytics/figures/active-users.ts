/** Who is there at this moment, as far as anybody keeps count. */
export abstract class ActiveUsersCount {
  /** In the last minutes. Null: not known. */
  abstract now(): Promise<number | null>;
  /** In the last 24 hours. Null: not known. */
  abstract day(): Promise<number | null>;
}
