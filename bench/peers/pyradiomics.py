"""PyRadiomics as a command of `npm run bench:peers`: python bench/peers/pyradiomics.py JOB.json

What a job asks and what is answered stands in bench/peers.mjs. One thread, ITK's too.
"""

import json
import os
import sys
import time

START = time.perf_counter()
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import logging  # noqa: E402
import resource  # noqa: E402

import SimpleITK as sitk  # noqa: E402
from radiomics import featureextractor, logger  # noqa: E402

logger.setLevel(logging.ERROR)
sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)


def numbers(result):
    """The features, without diagnostics."""
    return {name: float(value) for name, value in result.items() if not name.startswith("diagnostics")}


def run(job):
    cases = job["cases"]
    whole = job["mode"] == "process"
    with open(job["parameters"], encoding="utf-8") as file:
        document = json.load(file)
    # PyRadiomics names a filter by its sigma as written, and JSON writes 3.0 as 3.
    for given in document.get("imageType", {}).values():
        if given and "sigma" in given:
            given["sigma"] = [float(sigma) for sigma in given["sigma"]]
    document.setdefault("setting", {}).update(label=1, additionalInfo=whole)
    extractor = featureextractor.RadiomicsFeatureExtractor(document)
    if whole:
        values = [numbers(extractor.execute(case["image"], case["mask"])) for case in cases]
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return {
            "wallMs": 1000 * (time.perf_counter() - START),
            "cpuMs": 1000 * (usage.ru_utime + usage.ru_stime),
            "peakMb": usage.ru_maxrss / 1024,
            "values": values,
        }
    read = [(sitk.ReadImage(case["image"]), sitk.ReadImage(case["mask"])) for case in cases]
    runs = []
    for _ in range(job["repeats"] + 1):
        before = time.process_time()
        values = [numbers(extractor.execute(image, mask)) for image, mask in read]
        runs.append(1000 * (time.process_time() - before))
    warm = sorted(runs[1:])[len(runs[1:]) // 2]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"coldCpuMs": runs[0], "warmCpuMs": warm, "peakMb": peak, "values": values}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as given:
        print(json.dumps(run(json.load(given))))
