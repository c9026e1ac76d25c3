// The example receiver in a process of its own, so that storing does not stand in the way of the visitors' clocks.
// Arguments: the database file. Prints its address.
import { createServer } from 'node:http';
import process from 'node:process';
import { createReceiver } from '../../examples/receiver/index.mjs';

const [, , databasePath] = process.argv;
// All visitors come from this machine: a limit for each would be one for all.
const receiver = await createReceiver({ databasePath, limits: false });
const server = createServer((req, res) => receiver.handle(req, res));
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit());
