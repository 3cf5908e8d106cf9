/**
 * The key of one wish, to be kept for as long as it is not known to have come true: with it the wish may be sent again,
 * after a lost answer or a reload, and comes true once.
 */
export const newIntent = (): string => crypto.randomUUID();
