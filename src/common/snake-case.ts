/** `createdByAdmin` → `created_by_admin`: one word per concept, from JSON to column. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
