export const signIn = {
  title: 'Sign in',
  text: 'Predictions of the hospital’s service. For research use only.',
  account: 'Account',
  password: 'Password',
  show: 'Show the password',
  enter: 'Sign in',
  leave: 'Sign out',
  with: (provider: string) => `Sign in with ${provider}`,
  or: 'or with an account of the service',
  forgotten: 'Forgotten? An administrator of the service sets a new password.',
  service: 'service of this hospital',
  serviceTitle:
    'Images and results stay with the service of this hospital. The page asks no other address for anything.',
  roles: { reader: 'reads', approver: 'reads and decides', administrator: 'runs the service' } as Readonly<
    Record<string, string>
  >,
};
