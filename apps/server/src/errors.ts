import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const serverErrors = {
  'RAD-PAGES-MISSING': {
    message: 'The pages of the workbench were not found ({folder}).',
    remedy: 'In a clone run: npm run build:web. An installed radscore includes them: reinstall it.',
  },
  'RAD-APP-RUNNING': {
    message: 'Another radscore app is using this folder for its runs (process {process} on {host}).',
    remedy: '`radscore app --url` prints its address. Or give another folder: --out FOLDER.',
  },
  'RAD-PORT-TAKEN': {
    message: 'Port {port} of this machine is in use.',
    remedy:
      'If radscore app is already running, `radscore app --url` prints its address; else choose another: --port {other}.',
  },
  'RAD-HOST-NAME': {
    message: 'The request used a host name that this server does not answer to.',
    remedy: 'Open the address that it prints when it starts.',
  },
  'RAD-FOREIGN-PAGE': {
    message: 'A request from a page of another address was refused.',
    remedy: 'Use the page that this server serves.',
  },
  'RAD-NOT-ENTERED': {
    message: 'You are not signed in, or the server has been restarted since.',
    remedy: 'Run `radscore app --url` and open the address that it prints; it is good for one minute.',
  },
  'RAD-ROUTE-UNKNOWN': {
    message: 'There is nothing at {route}.',
    remedy: 'Reload the page: it may belong to a different version from the server.',
  },
  'RAD-REQUEST-INVALID': {
    message: 'The request is not valid: {problem}.',
    remedy: 'Reload the page: it may belong to a different version from the server.',
  },
  'RAD-FOLDER-UNKNOWN': {
    message: 'The app was not given this folder.',
    remedy: 'Name it when you start the app: radscore app FOLDER.',
  },
  'RAD-PATH-OUTSIDE': {
    message: 'The path leads out of the folders that the app may read.',
    remedy: 'Name the folder that holds it when you start the app: radscore app FOLDER.',
  },
  'RAD-RUN-UNKNOWN': {
    message: 'This run does not exist.',
    remedy: 'Reload the page: it may have been deleted.',
  },
  'RAD-RUN-STATE': {
    message: 'The run is {state}, which does not allow this.',
    remedy: 'Reload the page to see the state of the run.',
  },
  'RAD-NOT-ALLOWED': {
    message: 'Your role does not allow this ({permission}).',
    remedy: 'Ask an administrator of the service for a role that does.',
  },
  'RAD-ACCOUNT-EXISTS': {
    message: 'The account "{account}" already exists.',
    remedy: 'Choose another name, or give it a new password: radscore user reset.',
  },
  'RAD-ACCOUNT-UNKNOWN': {
    message: 'There is no account "{account}".',
    remedy: 'Add it: radscore user add.',
  },
  'RAD-PASSWORD-SHORT': {
    message: 'The password is too short: it needs at least {least} characters.',
    remedy: 'Choose a longer one; several words are easy to keep in mind.',
  },
  'RAD-SIGN-IN-FAILED': {
    message: 'The account or password is wrong.',
    remedy: 'Try again; an administrator can set a new password: radscore user reset.',
  },
  'RAD-SIGN-IN-LATER': {
    message: 'Too many failed attempts.',
    remedy: 'Try again in {minutes} minutes.',
  },
  'RAD-SIGN-IN-LOCAL-OFF': {
    message: 'The service has no accounts of its own.',
    remedy: 'Sign in with the provider that the page names.',
  },
  'RAD-SIGN-IN-STALE': {
    message: 'This sign-in was not begun in this browser, took too long, or has ended already.',
    remedy: 'Begin again here, and allow cookies for this address.',
  },
  'RAD-SIGN-IN-INVALID': {
    message: 'What the provider answered does not hold ({problem}), so nobody was signed in.',
    remedy: 'Begin again. If it comes back: compare the clocks, issuer and client of provider and site.yaml.',
  },
  'RAD-PROVIDER-REFUSED': {
    message: 'The provider did not sign you in ({problem}).',
    remedy: 'Begin again. If it comes back: an administrator compares client, secret and address with the provider.',
  },
  'RAD-PROVIDER-DOWN': {
    message: 'The provider of sign-in cannot be reached, or does not answer as it should ({problem}).',
    remedy:
      'Try again later; an account of the service itself works meanwhile. The administrator finds more in the log.',
  },
  'RAD-SIGN-OUT-INVALID': {
    message: 'The sign-out that the provider sent does not hold ({problem}), so no session was ended.',
    remedy: 'Compare the clocks, issuer and client of provider and site.yaml.',
  },
  'RAD-NO-ROLE': {
    message: 'The provider knows you, but none of your groups has a role here.',
    remedy: 'Ask an administrator of the service which group you need, and who puts people into it.',
  },
  'RAD-ACCOUNT-ELSEWHERE': {
    message: 'The account "{account}" signs in with the provider and has no password here.',
    remedy: 'Change its password there.',
  },
  'RAD-NOT-SIGNED-IN': {
    message: 'Nobody is signed in, or the session is over.',
    remedy: 'Sign in; programs must send a valid token: radscore user token.',
  },
  'RAD-AUDIT-BROKEN': {
    message: 'The audit log fails verification at entry {number}: {problem}.',
    remedy:
      'Keep the database as it is, compare it with a backup, and inform whoever is responsible for data protection.',
  },
  'RAD-SITE-INVALID': {
    message: 'The configuration of the site cannot be used: {problem}.',
    remedy: 'Correct the line that is named; docs/hospital.md lists every key.',
  },
  'RAD-BACKUP-INVALID': {
    message: 'The backup cannot be written or used: {problem}.',
    remedy: 'Nothing was changed in the database. Use another backup, or check the disk.',
  },
  'RAD-BACKUP-OTHER': {
    message: 'The backup is of radscore {version}, whose tables differ.',
    remedy: 'Restore it with that version, then update.',
  },
  'RAD-DESTINATION-GONE': {
    message: 'The site no longer has a destination "{name}".',
    remedy: 'Name it in the configuration again and resend, or leave it as given up.',
  },
  'RAD-NOT-ACCEPTABLE': {
    message: 'This is given as {offered} only.',
    remedy: 'Ask for that by the header Accept.',
  },
  'RAD-ARCHIVE-UNKNOWN': {
    message: 'The site pulls from no archive "{name}".',
    remedy: 'Name one of the section pull of the configuration.',
  },
  'RAD-PULL-TOO-LARGE': {
    message: 'The study has more than {most} instances.',
    remedy: 'Raise mostInstances of the archive if such studies are wanted, then ask for it again.',
  },
  'RAD-PULL-REFUSED': {
    message: '{refused} instances that the archive sent were refused: {problem}.',
    remedy: 'Look after the study in the archive; the limits are in the section inbox of the configuration.',
  },
  'RAD-PULL-INCOMPLETE': {
    message: '{missing} of {listed} instances that the archive lists did not come.',
    remedy:
      'It is fetched again. See the log: an archive that sends must be one of dicom.peers, by the title that it sends with.',
  },
  'RAD-STUDY-MOVED': {
    message: 'The study has changed in the meantime.',
    remedy: 'Reload it and look again.',
  },
  'RAD-STUDY-UNKNOWN': {
    message: 'This study does not exist.',
    remedy: 'It may have been erased: reload the worklist.',
  },
  'RAD-MODEL-UNKNOWN': {
    message: 'The service does not have this model.',
    remedy: 'It may have been removed from the configuration: reload the page.',
  },
  'RAD-OUTCOMES-INVALID': {
    message: 'The table of outcomes cannot be used: {problem}.',
    remedy: 'Give a column patient, accession or study, and a column outcome with 1 or 0.',
  },
  'RAD-STUDY-STATE': {
    message: 'This cannot be done to a study that is "{state}".',
    remedy: 'Reload it; somebody may already have decided.',
  },
} as const satisfies ErrorTable;

export const serverError = errorFactory(serverErrors);
