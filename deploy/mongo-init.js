// Makes three MongoDB servers one replica set, and the user that Tiltas connects as.
// Run by compose.yml with mongosh; a second run changes nothing but the password.

const password = process.env.MONGO_TILTAS_PASSWORD;
const members = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];
const databases = ['tiltas', 'tiltas_pagegiai', 'tiltas_sovetsk'];

const admin = new Mongo(
  `mongodb://root:${process.env.MONGO_ROOT_PASSWORD}@${members[0]}/admin?directConnection=true`,
).getDB('admin');

try {
  admin.adminCommand({
    replSetInitiate: {
      _id: 'rs0',
      // The first is preferred, so that it is where this script finds the primary.
      members: members.map((host, index) => ({ _id: index, host, priority: index === 0 ? 2 : 1 })),
    },
  });
} catch (error) {
  if (error.codeName !== 'AlreadyInitialized') throw error;
}

const primary = new Mongo(
  `mongodb://root:${process.env.MONGO_ROOT_PASSWORD}@${members.join()}/admin?replicaSet=rs0&serverSelectionTimeoutMS=60000`,
).getDB('admin');

const user = { pwd: password, roles: databases.map((db) => ({ role: 'readWrite', db })) };
if (primary.getUser('tiltas')) primary.updateUser('tiltas', user);
else primary.createUser({ user: 'tiltas', ...user });
print('the replica set is ready');
