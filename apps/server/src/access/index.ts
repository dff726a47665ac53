// Who may: accounts, sessions, tokens, and the log of what they saw and did.
export { type Account, addAccount, type Change, hasAccounts, resetPassword } from './accounts.js';
export { keepAnchors, readAnchors, writeAnchor } from './anchors.js';
export { type AuditEntry, auditEntries } from './audit.js';
export { type LocalAccessOptions, localAccess, migrateAccess } from './local-access.js';
export { makePassword } from './passwords.js';
export { openProvider, type Provider } from './provider/provider.js';
export { type Role, roles, scopes } from './roles.js';
export { makeToken, withdrawTokens } from './tokens.js';
export { verifyAudit } from './verify-audit.js';
