// What the tests of the register share: its modules, without a build.
import { load } from '../support/load.mjs';

export const { widgets } = await load('src/claims/widgets.ts');
export const { register, written } = await load('src/claims/register.ts');
export const { listClaims, toMarkdown } = await load('src/claims/index.ts');
export const { allSources: sources } = await load('src/shared/all-sources.ts');
export const { REVIEWED_ON } = await load('src/shared/claim.ts');
