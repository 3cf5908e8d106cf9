-- What is nothing hides nothing: a log without topics has none, and one without data holds none.
CREATE OR REPLACE VIEW explorer_logs AS
  SELECT transaction_hash, log_index, block_number, address, event_name,
         public_arguments(arguments) AS arguments,
         is_public_log(event_name, topics, data) AS is_public,
         -- The first topic of an event that is known says which one it is, and nothing else.
         CASE WHEN is_public_log(event_name, topics, data) OR cardinality(topics) = 0 THEN topics
              WHEN event_name IS NOT NULL THEN topics[1:1] END AS topics,
         CASE WHEN is_public_log(event_name, topics, data) OR data = '0x' THEN data END AS data
    FROM blockchain_logs;

CREATE VIEW explorer_envelopes AS
  SELECT hash, block_number, transaction_index, envelope_type, public_envelope(envelope) AS envelope
    FROM blockchain_transactions;

GRANT SELECT ON explorer_envelopes TO app_public, app_user, admin_role, app_worker;
