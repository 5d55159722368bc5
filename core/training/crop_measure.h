/// Measures what a finished model's opinions of crops are worth, on its own labelled photos, and writes it into its card.
#pragma once

#include "training/crop_evidence.h"

#include <QString>

namespace pawtrait::training {

/// What the measuring takes: bounded, whatever the table's size.
struct CropMeasureLimits {
    int leastLabelled = 80; ///< a head on fewer than 20 photos knows nothing
    int leastPhotos = 10;   ///< with room for a crop
    int mostPhotos = 40;    ///< measured
    int mostLooks = 400;    ///< photos looked at for those
    int leastWindows = 8;   ///< of a photo with room, with the whole photo
    int mostWindows = 24;   ///< of each photo, as unlike each other as can be
    int rounds = 30;        ///< random splits
    int mostRows = 600;     ///< labelled photos for each of the heads
};

struct CropMeasureRequest {
    QString modelFolder;            ///< finished; its card gets the result
    const PhotoFeatures &labelled;  ///< by the same network
    std::span<const double> labels; ///< of those
    std::vector<int> unseen{};      ///< rows of `labelled` whose photos may be measured: the network was not trained on them
    double alpha = 1;               ///< of the heads
    network::Device device{};
    int lanes = 0;
    std::function<void(int steps)> advance{}; ///< of cropMeasureSteps(); may come from any thread
};

/// Steps that `advance` will have counted at the end, for so many labelled and unseen photos.
int cropMeasureSteps(std::size_t labelled, std::size_t unseen, const CropMeasureLimits &limits = {});

/// For each of at most `mostPhotos` photos the model finds the animal (a model that cannot takes the photo's middle, and its card
/// says so), and heads on the other photos' quarters choose, judge and verify. The card gets `crops` or, where that is not
/// earned, a sentence among its limits: then no gain is shown. Returns lines for the run's log. Blocking; in float32. The same
/// photos give the same numbers with any number of lanes. Errors: Cancelled, or the folder's.
Result<QStringList> measureCrops(const CropMeasureRequest &request, const StopToken &stop, const CropMeasureLimits &limits = {});

} // namespace pawtrait::training
