/** The kinds and standings of the assets that are offered, as their own entity has them. */
export { ASSET_STATUSES, ASSET_TYPES } from '../../assets/entities/asset.entity.js';
