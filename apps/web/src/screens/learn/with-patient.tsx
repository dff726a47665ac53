import { type ReactNode, useEffect } from 'react';
import { ErrorNotice } from '../../parts/error-notice.js';
import { useWork } from '../../parts/use-work.js';
import { useStore } from '../../state/store.js';
import { openTourPatient, type TourPatient, tour } from '../../state/tour.js';
import { texts } from '../../texts/index.js';

/** What needs the patient of the tour, who is made when it is first shown. */
export function WithPatient({ children }: { readonly children: (patient: TourPatient) => ReactNode }) {
  const patient = useStore(tour, (state) => state.patient);
  const { run, error } = useWork();
  useEffect(() => void run(openTourPatient), [run]);
  if (error !== undefined) return <ErrorNotice error={error} />;
  if (patient === undefined) return <p role="status">{texts.learn.computing}</p>;
  return children(patient);
}

/** The tumour that the steps look at: the largest. */
export const tumourOf = ({ segments }: TourPatient) => segments.find(({ name }) => name === 'tumour1')!;
