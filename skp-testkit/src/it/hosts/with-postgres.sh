#!/bin/sh
# Runs a command beside a PostgreSQL of its own, in a temporary folder and on a free port of the loopback address, and ends with
# the command's status: ./with-postgres.sh mvn test. Spring Boot finds the database by what is exported here.
set -eu

[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT]..." >&2; exit 64; }

binaries=${POSTGRES_BIN:-}
for each in "$(command -v initdb || true)" /usr/lib/postgresql/*/bin/initdb; do
  if [ -z "$binaries" ] && [ -x "$each" ]; then
    binaries=$(dirname "$each")
  fi
done
if [ ! -x "$binaries/initdb" ] || [ ! -x "$binaries/pg_ctl" ]; then
  echo "PostgreSQL is not installed: no initdb and pg_ctl on the path or in /usr/lib/postgresql; install it (Debian:" \
    "apt-get install postgresql) or name the folder that holds them in POSTGRES_BIN" >&2
  exit 69
fi

# PostgreSQL refuses to run as root
owner=
if [ "$(id -u)" -eq 0 ]; then
  owner=nobody
  id postgres >/dev/null 2>&1 && owner=postgres
fi
as_owner() {
  if [ -n "$owner" ]; then
    setpriv --reuid="$owner" --regid="$(id -g "$owner")" --clear-groups "$@"
  else
    "$@"
  fi
}

folder=$(mktemp -d)
stop() {
  [ ! -e "$folder/data/postmaster.pid" ] || as_owner "$binaries/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

number() {
  od -An -N"$1" -tu"$1" /dev/urandom | tr -d ' '
}

cd "$folder"
(umask 077 && echo "$(number 8)$(number 8)" >password)
[ -z "$owner" ] || chown -R "$owner" "$folder"
as_owner "$binaries/initdb" -D "$folder/data" -U simpeg -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C >init.log 2>&1 ||
  { cat init.log >&2; exit 70; }

# a port may be taken between the look and the start, so it is only tried
tries=0
while
  port=$((20000 + $(number 2) % 12000))
  ! as_owner "$binaries/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w \
    -o "-h 127.0.0.1 -p $port -c unix_socket_directories='' -c fsync=off" start >/dev/null
do
  tries=$((tries + 1))
  [ $tries -lt 10 ] || { cat "$folder/data/log" >&2; exit 70; }
done

SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:$port/postgres
SPRING_DATASOURCE_USERNAME=simpeg
SPRING_DATASOURCE_PASSWORD=$(cat password)
export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD
cd "$OLDPWD"
"$@"
