/** Name of the setting that tells a server which data folder it was started on. */
export const FOLDER_SETTING = 'pend.folder';

/**
 * The server's settings, given on its command line so that a new version of the application reaches existing
 * data folders too. fsync, full_page_writes and synchronous_commit stay at their defaults: commits are durable.
 */
export function serverSettings(port: number, folderId: string): string[] {
  const settings: Record<string, string> = {
    // Only this machine, only TCP: a socket file would need a folder that both accounts can enter.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    [FOLDER_SETTING]: folderId,

    // Holds the hot tables of a development database; pages are only taken when touched, so it costs no start time.
    shared_buffers: '256MB',
    // What the page cache of a laptop can be trusted to hold beside a browser and an editor (default 4 GB).
    effective_cache_size: '1GB',
    // Sorts and hashes of the dashboard's aggregates stay in memory; rarely more than a few run at once.
    work_mem: '8MB',
    // Index builds of migrations and imports.
    maintenance_work_mem: '128MB',
    // Pools of several processes, an import beside them, and psql.
    max_connections: '100',

    // An import writes a few hundred MB at once: fewer checkpoints on the way, at the price of disk space.
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    // Log that a backup has not pulled yet is kept, but not until the disk is full.
    max_slot_wal_keep_size: '4GB',
    // Full-page images are most of the WAL after a checkpoint and compress well.
    wal_compression: 'on',
    // Solid-state disks: a random page costs hardly more than the next one.
    random_page_cost: '1.1',

    // Compiling a query takes longer than our queries run.
    jit: 'off',
    // Two cores: one helper per query leaves a core for everybody else.
    max_parallel_workers_per_gather: '1',
    max_parallel_workers: '2',

    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // The application reports its own errors; statements, values and keys of rows must not end up in a log
    // file. Level "log" leaves the server's own events and what kills a session or the server.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // A line every few minutes that says nothing on a development machine.
    log_checkpoints: 'off',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
