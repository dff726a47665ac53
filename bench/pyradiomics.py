"""Times PyRadiomics at the jobs of bench/job.mjs, one thread, each in a process of its own, as docs/speed.md says.

python bench/pyradiomics.py image.nii.gz mask.nii.gz
"""

import json
import logging
import os
import resource
import subprocess
import sys
import time

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

FAMILIES = ["firstorder", "shape", "glcm", "glrlm", "glszm", "gldm", "ngtdm"]
FILTERS = ["wavelet filter, 8 bands", "LoG filter, one sigma", "resample to 1 mm, B-spline"]
WHOLE = ["Original, all families", "Original + Wavelet + LoG 3,5"]


def task(name, image, mask):
    from radiomics import featureextractor, imageoperations

    if name == "wavelet filter, 8 bands":
        return lambda: [i for i, _, _ in imageoperations.getWaveletImage(image, mask)]
    if name == "LoG filter, one sigma":
        return lambda: [i for i, _, _ in imageoperations.getLoGImage(image, mask, sigma=[3])]
    if name == "resample to 1 mm, B-spline":
        return lambda: imageoperations.resampleImage(
            image, mask, resampledPixelSpacing=[1, 1, 1], interpolator="sitkBSpline", label=1
        )
    extractor = featureextractor.RadiomicsFeatureExtractor(binWidth=25, additionalInfo=False)
    if name in FAMILIES:
        extractor.disableAllFeatures()
        extractor.enableFeatureClassByName(name)
    if name.endswith("LoG 3,5"):
        extractor.enableImageTypeByName("Wavelet")
        extractor.enableImageTypeByName("LoG", customArgs={"sigma": [3, 5]})
    return lambda: extractor.execute(image, mask)


def measure(name, image_file, mask_file):
    import SimpleITK as sitk
    from radiomics import logger

    logger.setLevel(logging.ERROR)
    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
    work = task(name, sitk.ReadImage(image_file), sitk.ReadImage(mask_file))
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"name": name, "wall_s": round(wall, 3), "cpu_s": round(cpu, 3), "peak_mb": round(peak)}))


if __name__ == "__main__":
    if len(sys.argv) == 4:
        measure(sys.argv[3], sys.argv[1], sys.argv[2])
    else:
        for job in FAMILIES + FILTERS + WHOLE:
            subprocess.run([sys.executable, __file__, sys.argv[1], sys.argv[2], job], check=True)
