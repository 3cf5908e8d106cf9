CREATE OR REPLACE VIEW explorer_logs AS
  SELECT transaction_hash, log_index, block_number, address, event_name,
         public_arguments(arguments) AS arguments,
         is_public_log(event_name, topics, data) AS is_public,
         -- The first topic of an event that is known says which one it is, and nothing else.
         CASE WHEN is_public_log(event_name, topics, data) THEN topics
              WHEN event_name IS NOT NULL THEN topics[1:1] END AS topics,
         CASE WHEN is_public_log(event_name, topics, data) THEN data END AS data
    FROM blockchain_logs;
