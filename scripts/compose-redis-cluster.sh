#!/bin/sh
# Joins the three nodes of profile `cluster` into one cluster, once; run again, it finds that done.
set -eu

REDISCLI_AUTH=$(sed -E 's#^rediss?://[^:]*:([^@]+)@.*#\1#' /run/secrets/redis_url)
export REDISCLI_AUTH

if redis-cli -h redis-1 cluster info | grep -q cluster_state:ok; then
  echo 'The cluster is there.'
  exit 0
fi
nodes=''
for name in redis-1 redis-2 redis-3; do
  # A cluster is made of addresses; from then on its nodes know each other by name.
  nodes="$nodes $(getent hosts "$name" | awk '{ print $1; exit }'):6379"
done
# shellcheck disable=SC2086 # three words
redis-cli --cluster create $nodes --cluster-replicas 0 --cluster-yes
