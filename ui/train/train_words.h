#pragma once

#include "train/training_service.h"
#include "training/trial.h"

#include <QString>

namespace pawtrait::ui {

/// "40 s", "4 min", "3 h 20 min", "2 days".
QString durationInWords(double seconds);
/// "830 MB", "1.4 GB".
QString bytesInWords(qint64 bytes);
/// "Fold 2 of 5, epoch 3 of 10, about 4 min left".
QString progressInWords(const TrainingService::Running &running);
/// 0..1000 of the running run.
int progressOf(const TrainingService::Running &running);
/// What a run will cost.
QString trialInWords(const training::Trial &trial);

} // namespace pawtrait::ui
