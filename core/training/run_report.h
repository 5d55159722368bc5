/// What a run writes down about itself. Columns and members are a contract with other programs: names stay.
#pragma once

#include "training/cross_validation.h"
#include "training/metrics.h"

#include <QByteArray>

namespace pawtrait::training {

/// Out-of-fold results on the photos of natural sampling.
struct OutOfFold {
    std::vector<int> natural;                    ///< samples
    std::vector<double> truth;                   ///< scores of those
    std::vector<std::vector<double>> prediction; ///< rounds x natural
    std::vector<double> meanPrediction;          ///< over the rounds
    Accuracy pooled, ridge, svr;
    AccuracyRange range;
    double constantRmse = 0; ///< of the natural training photos' mean
};
OutOfFold outOfFold(const PhotoFeatures &features, const CrossValidation &validation, const Recipe &recipe);

/// `Id,Pawpularity,fold,prediction,natural,ridge,svr`: predictions are means over the rounds, fold is that of the first.
QByteArray outOfFoldCsv(const PhotoFeatures &features, const CrossValidation &validation, const Recipe &recipe);

/// `fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second`; heads have no epochs, so epoch is the round.
QByteArray metricsCsv(const PhotoFeatures &features, const CrossValidation &validation);

QByteArray reportJson(const PhotoFeatures &features, const CrossValidation &validation, const OutOfFold &results, const Recipe &recipe);

} // namespace pawtrait::training
