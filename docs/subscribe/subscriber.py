#!/usr/bin/env python3
"""Reads topics of the ledger from their beginning and checks every event against its schema.

  subscriber.py BROKER SCHEMAS TOPIC...

BROKER is host:port; SCHEMAS is where ingest-service serves them, such as http://127.0.0.1:8081/schemas.
Ends when it has read what there is. Exit code 1 if an event does not fit its schema.
Needs confluent-kafka and jsonschema (Debian: python3-confluent-kafka, python3-jsonschema).
"""
import json
import sys
import urllib.request

import confluent_kafka
import jsonschema


def get(url):
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def validator(base, schema_id):
    """Checks against a schema; its own address and those that it refers to are looked up at the service."""
    def look_up(address):
        return get(f"{base}/{address.rsplit('/', 1)[1]}")
    schema = look_up(schema_id)
    resolver = jsonschema.RefResolver(schema_id, schema, handlers={"https": look_up})
    return jsonschema.Draft202012Validator(schema, resolver=resolver)


def events(broker, topics):
    """Every record of the topics, until the end of each partition."""
    consumer = confluent_kafka.Consumer({
        "bootstrap.servers": broker,
        "group.id": "subscriber-example",
        "auto.offset.reset": "earliest",
        "enable.auto.commit": False,  # an example reads everything again each time
        "enable.partition.eof": True,
    })
    described = consumer.list_topics(timeout=10).topics
    open_partitions = {(t, p) for t in topics for p in described[t].partitions}
    consumer.assign([confluent_kafka.TopicPartition(t, p, confluent_kafka.OFFSET_BEGINNING)
                     for t, p in open_partitions])
    while open_partitions:
        record = consumer.poll(10)
        if record is None:
            raise SystemExit("the broker does not answer")
        if record.error():
            open_partitions.discard((record.topic(), record.partition()))
        else:
            yield record
    consumer.close()


def main(broker, base, *topics):
    validators = {}
    seen, read, wrong = set(), 0, 0
    for record in events(broker, topics):
        headers = {name: value.decode() for name, value in record.headers()}
        if headers["ce_id"] in seen:  # deliveries repeat
            continue
        seen.add(headers["ce_id"])
        read += 1
        if record.value() is None:  # on a state topic: this key is gone
            continue
        schema = headers["ce_dataschema"]
        if schema not in validators:
            validators[schema] = validator(base, schema)
        for error in validators[schema].iter_errors(json.loads(record.value())):
            wrong += 1
            print(headers["ce_type"], headers["ce_subject"], error.message, file=sys.stderr)
    print(f"{read} events read, {wrong} errors")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    sys.exit(main(*sys.argv[1:]))
