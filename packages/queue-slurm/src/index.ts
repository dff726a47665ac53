// Tasks on a cluster: job arrays of Slurm, results on a shared folder.
export { type Cluster, type ClusterJob, slurmCluster } from './cluster.js';
export { slurmError, slurmErrors } from './errors.js';
export { type SlurmExecutorOptions, slurmExecutor } from './slurm-executor.js';
