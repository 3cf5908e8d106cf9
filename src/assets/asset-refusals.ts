import { conflict, Problem, validationFailed } from '../common/problem/problem.js';
import { violatedConstraint } from '../database/sql-state.js';

const invalid = (pointer: string, code: string, message: string): Problem =>
  validationFailed([{ pointer, code, message }]);

/** What the database's refusals mean to whoever sent the change, by the name of the constraint. */
const REFUSALS: Record<string, () => Problem> = {
  idx_assets_contract_address: () => {
    const message = 'There is an asset with this contract already.';
    return new Problem(409, 'contract_taken', message, {
      violations: [{ pointer: '/contractAddress', code: 'contract_taken', message }],
    });
  },
  asset_details_capacity: () =>
    invalid('/details/maxSupply', 'below_sold', 'maxSupply × tokenPrice must not go below what is sold'),
  asset_details_currency_in_use: () =>
    invalid('/details/currency', 'frozen', 'currency is fixed by the first investment'),
  asset_details_deadline: () =>
    invalid('/details/deadline', 'past', 'deadline must be in the future; to end it, close the asset'),
  investments_asset_id_fkey: () =>
    conflict('has_investments', 'The draft has investments of the time before; it cannot be deleted.'),
  assets_edge: () => conflict('invalid_state', 'The asset does not stand so that this can be done.'),
  assets_complete: () =>
    conflict('concurrent_change', 'The asset was changed at the same moment; read it again.'),
};

/** @throws Problem in place of a refusal that is known; what else `write` throws passes through */
export async function refusalsExplained<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw REFUSALS[violatedConstraint(error) ?? '']?.() ?? error;
  }
}
