// The identity broker of the tests: a real OpenID provider on a free port, with one client and
// whatever persons log in.
//
//   node provider.mjs MODULES REDIRECT_URI
//
// MODULES is the folder that has oidc-provider installed. One line on standard output says the
// issuer when it is ready; the provider ends with its standard input.
//
// Its login form takes a person as JSON: {"sub": "…", …claims}. `acr` and `amr` are what they
// logged in with. `spoil` says how the provider misbehaves for them afterwards:
//   nonce, audience, issuer, expired   that claim of the ID token is wrong, its signature right
//   key                                signed with a key that is not the provider's
//   tampered                           changed after it was signed
//   unsigned                           alg "none"
//   huge                               an answer that does not end
//   other                              userinfo about somebody else

import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, redirectUri] = process.argv.slice(2);
const require = createRequire(`${modules}/package.json`);
const load = name => import(pathToFileURL(require.resolve(name)).href);
const { default: Provider } = await load('oidc-provider');
const jose = await load('jose');

const newKey = kid => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid, use: 'sig', alg: 'RS256',
});
const [key, foreign] = [newKey('one'), newKey('one')];

const persons = new Map();
const server = createServer();
await new Promise(done => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'tiltas', client_secret: 'a secret of the tests', redirect_uris: [redirectUri],
    grant_types: ['authorization_code'], response_types: ['code'],
  }],
  jwks: { keys: [key] },
  cookies: { keys: ['the tests'] },
  pkce: { required: () => true },
  acrValues: ['low', 'high'],
  scopes: ['openid', 'email', 'profile', 'address'],
  claims: {
    openid: ['sub'], acr: null, amr: null,
    email: ['email', 'email_verified'], profile: ['name', 'birthdate'],
    address: ['address', 'town'],
  },
  features: { devInteractions: { enabled: false } },
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: () => {
      const { spoil, acr, amr, ...claims } = persons.get(id) ?? { sub: id };
      return claims;
    },
  }),
  interactions: { url: (ctx, interaction) => `/login/${interaction.uid}` },
  // Nobody is asked twice: logging in here is agreeing.
  loadExistingGrant: async ctx => {
    const grant = new ctx.oidc.provider.Grant({
      accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId,
    });
    grant.addOIDCScope('openid email profile address');
    grant.addOIDCClaims(['acr', 'amr']);
    await grant.save();
    return grant;
  },
});

const resign = (claims, by) =>
  new jose.SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(createKey(by));
const createKey = jwk => require('node:crypto').createPrivateKey({ key: jwk, format: 'jwk' });
const part = object => Buffer.from(JSON.stringify(object)).toString('base64url');

async function spoilt(token) {
  const claims = jose.decodeJwt(token);
  const person = persons.get(claims.sub);
  const said = { ...claims, ...(person.acr && { acr: person.acr }), ...(person.amr && { amr: person.amr }) };
  const [header, , signature] = token.split('.');
  switch (person.spoil) {
    case 'nonce': return resign({ ...said, nonce: 'another' }, key);
    case 'audience': return resign({ ...said, aud: 'another' }, key);
    case 'issuer': return resign({ ...said, iss: 'https://another.example' }, key);
    case 'expired': return resign({ ...said, iat: 1, exp: 2 }, key);
    case 'key': return resign(said, foreign);
    case 'tampered': return [header, part({ ...claims, sub: 'somebody else' }), signature].join('.');
    case 'unsigned': return [part({ alg: 'none' }), part(said), ''].join('.');
    default: return resign(said, key);
  }
}

provider.use(async (ctx, next) => {
  const login = ctx.path.match(/^\/login\/[^/]+$/);
  if (login) return interact(ctx);
  await next();
  if (ctx.oidc?.route === 'token' && ctx.body?.id_token) {
    const { sub } = jose.decodeJwt(ctx.body.id_token);
    if (persons.get(sub).spoil === 'huge') ctx.body.padding = 'x'.repeat(1_000_000);
    else ctx.body.id_token = await spoilt(ctx.body.id_token);
  }
  if (ctx.oidc?.route === 'userinfo' && persons.get(ctx.body?.sub)?.spoil === 'other') {
    ctx.body.sub = 'somebody else';
  }
});

async function interact(ctx) {
  if (ctx.method === 'GET') {
    ctx.type = 'html';
    ctx.body = '<form method="post"><textarea name="person"></textarea><button>Log in</button></form>';
    return;
  }
  let text = '';
  for await (const chunk of ctx.req) text += chunk;
  const said = new URLSearchParams(text).get('person');
  let result = { error: 'access_denied' };
  if (said) {
    const person = JSON.parse(said);
    persons.set(person.sub, person);
    result = { login: { accountId: person.sub, acr: person.acr, amr: person.amr } };
  }
  ctx.respond = false;
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
}

server.on('request', provider.callback());
process.stdin.on('end', () => process.exit()).resume();
// Whoever started it reads this line and listens no longer.
process.stdout.on('error', () => {});
console.log(issuer);
