import { Slider } from '@mantine/core';
import { useId } from 'react';
import styles from './learn.module.css';

interface StepSliderProps {
  readonly label: string;
  readonly shown: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** What can be changed in a step, with its value beside its name. */
export function StepSlider({ label, shown, ...slider }: StepSliderProps) {
  const id = useId();
  return (
    <div className={`card ${styles.control}`}>
      <span id={id}>{label}</span>
      <b className="number">{shown}</b>
      <Slider {...slider} label={null} thumbProps={{ 'aria-labelledby': id, 'aria-valuetext': shown }} />
    </div>
  );
}
