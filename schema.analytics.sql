-- PostgreSQL 15; made by scripts/schema-dump.js; migrations change it, nobody edits it.
SET check_function_bodies = false;

--: FUNCTION ensure_series_partitions(date, date)
CREATE FUNCTION public.ensure_series_partitions(first_day date, last_day date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  series TEXT;
  month DATE;
  partition_name TEXT;
  lower_bound TIMESTAMPTZ;
  upper_bound TIMESTAMPTZ;
  created INTEGER := 0;
BEGIN
  -- Two processes at it would both find the same partition missing.
  PERFORM pg_advisory_xact_lock(hashtext('ensure_series_partitions'));
  FOREACH series IN ARRAY ARRAY['blockchain_metrics', 'analytics_events'] LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I DEFAULT',
                   series || '_default', series);
    month := date_trunc('month', first_day);
    WHILE month <= last_day LOOP
      partition_name := series || to_char(month, '_YYYY_MM');
      IF to_regclass(format('public.%I', partition_name)) IS NULL THEN
        lower_bound := month::timestamp AT TIME ZONE 'UTC';
        upper_bound := (month + interval '1 month') AT TIME ZONE 'UTC';
        EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', partition_name, series);
        EXECUTE format(
          'WITH moved AS (DELETE FROM public.%I WHERE time >= %L AND time < %L RETURNING *) '
          'INSERT INTO public.%I SELECT * FROM moved',
          series || '_default', lower_bound, upper_bound, partition_name);
        EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                       series, partition_name, lower_bound, upper_bound);
        created := created + 1;
      END IF;
      month := (month + interval '1 month')::date;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;
ALTER FUNCTION public.ensure_series_partitions(first_day date, last_day date) OWNER TO pend_owner;

--: TABLE analytics_events
CREATE TABLE public.analytics_events (
    "time" timestamp with time zone NOT NULL,
    event_id uuid DEFAULT gen_random_uuid() NOT NULL,
    event_type character varying(50) NOT NULL,
    user_id uuid,
    event_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    session_id character varying(100)
)
PARTITION BY RANGE ("time");
ALTER TABLE public.analytics_events OWNER TO pend_owner;

--: TABLE analytics_events_default
CREATE TABLE public.analytics_events_default (
    "time" timestamp with time zone NOT NULL,
    event_id uuid DEFAULT gen_random_uuid() NOT NULL,
    event_type character varying(50) NOT NULL,
    user_id uuid,
    event_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    session_id character varying(100)
);
ALTER TABLE public.analytics_events_default OWNER TO pend_owner;

--: TABLE blockchain_metrics
CREATE TABLE public.blockchain_metrics (
    "time" timestamp with time zone NOT NULL,
    block_number bigint NOT NULL,
    transaction_count integer,
    gas_used bigint,
    network_hash_rate bigint
)
PARTITION BY RANGE ("time");
ALTER TABLE public.blockchain_metrics OWNER TO pend_owner;

--: TABLE blockchain_metrics_default
CREATE TABLE public.blockchain_metrics_default (
    "time" timestamp with time zone NOT NULL,
    block_number bigint NOT NULL,
    transaction_count integer,
    gas_used bigint,
    network_hash_rate bigint
);
ALTER TABLE public.blockchain_metrics_default OWNER TO pend_owner;

--: TABLE schema_migrations
CREATE TABLE public.schema_migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);
ALTER TABLE public.schema_migrations OWNER TO pend_owner;

--: SEQUENCE schema_migrations_id_seq
CREATE SEQUENCE public.schema_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schema_migrations_id_seq OWNER TO pend_owner;

--: SEQUENCE OWNED BY schema_migrations_id_seq
ALTER SEQUENCE public.schema_migrations_id_seq OWNED BY public.schema_migrations.id;

--: TABLE ATTACH analytics_events_default
ALTER TABLE ONLY public.analytics_events ATTACH PARTITION public.analytics_events_default DEFAULT;

--: TABLE ATTACH blockchain_metrics_default
ALTER TABLE ONLY public.blockchain_metrics ATTACH PARTITION public.blockchain_metrics_default DEFAULT;

--: DEFAULT schema_migrations id
ALTER TABLE ONLY public.schema_migrations ALTER COLUMN id SET DEFAULT nextval('public.schema_migrations_id_seq'::regclass);

--: CONSTRAINT schema_migrations PK_62441bec32630ced9e4cccae336
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT "PK_62441bec32630ced9e4cccae336" PRIMARY KEY (id);

--: CONSTRAINT analytics_events analytics_events_pkey
ALTER TABLE ONLY public.analytics_events
    ADD CONSTRAINT analytics_events_pkey PRIMARY KEY ("time", event_id);

--: CONSTRAINT analytics_events_default analytics_events_default_pkey
ALTER TABLE ONLY public.analytics_events_default
    ADD CONSTRAINT analytics_events_default_pkey PRIMARY KEY ("time", event_id);

--: CONSTRAINT blockchain_metrics blockchain_metrics_pkey
ALTER TABLE ONLY public.blockchain_metrics
    ADD CONSTRAINT blockchain_metrics_pkey PRIMARY KEY ("time", block_number);

--: CONSTRAINT blockchain_metrics_default blockchain_metrics_default_pkey
ALTER TABLE ONLY public.blockchain_metrics_default
    ADD CONSTRAINT blockchain_metrics_default_pkey PRIMARY KEY ("time", block_number);

--: INDEX idx_analytics_events_type_time
CREATE INDEX idx_analytics_events_type_time ON ONLY public.analytics_events USING btree (event_type, "time" DESC);

--: INDEX analytics_events_default_event_type_time_idx
CREATE INDEX analytics_events_default_event_type_time_idx ON public.analytics_events_default USING btree (event_type, "time" DESC);

--: INDEX idx_analytics_events_user_time
CREATE INDEX idx_analytics_events_user_time ON ONLY public.analytics_events USING btree (user_id, "time" DESC);

--: INDEX analytics_events_default_user_id_time_idx
CREATE INDEX analytics_events_default_user_id_time_idx ON public.analytics_events_default USING btree (user_id, "time" DESC);

--: INDEX ATTACH analytics_events_default_event_type_time_idx
ALTER INDEX public.idx_analytics_events_type_time ATTACH PARTITION public.analytics_events_default_event_type_time_idx;

--: INDEX ATTACH analytics_events_default_pkey
ALTER INDEX public.analytics_events_pkey ATTACH PARTITION public.analytics_events_default_pkey;

--: INDEX ATTACH analytics_events_default_user_id_time_idx
ALTER INDEX public.idx_analytics_events_user_time ATTACH PARTITION public.analytics_events_default_user_id_time_idx;

--: INDEX ATTACH blockchain_metrics_default_pkey
ALTER INDEX public.blockchain_metrics_pkey ATTACH PARTITION public.blockchain_metrics_default_pkey;

--: ACL SCHEMA public
GRANT USAGE ON SCHEMA public TO app_public;
GRANT USAGE ON SCHEMA public TO admin_role;
GRANT USAGE ON SCHEMA public TO app_worker;

--: ACL FUNCTION ensure_series_partitions(first_day date, last_day date)
REVOKE ALL ON FUNCTION public.ensure_series_partitions(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ensure_series_partitions(first_day date, last_day date) TO app_worker;

--: ACL TABLE analytics_events
GRANT SELECT ON TABLE public.analytics_events TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.analytics_events TO app_worker;

--: ACL TABLE blockchain_metrics
GRANT SELECT ON TABLE public.blockchain_metrics TO app_public;
GRANT SELECT ON TABLE public.blockchain_metrics TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_metrics TO app_worker;
