#include "fuzz_target.h"

#include "heads/boosted_trees.h"

#include <cmath>
#include <limits>

using namespace pawtrait;

namespace {

/// Two trees in XGBoost's words: one split with a missing value's way, and a leaf.
QByteArray model(const char *objective, const char *start)
{
    return QByteArray(
               R"({"learner":{"attributes":{},"feature_names":[],"feature_types":[],"gradient_booster":{"model":{"gbtree_model_param":{"num_parallel_tree":"1","num_trees":"2"},)"
               R"("iteration_indptr":[0,1,2],"tree_info":[0,0],"trees":[{"base_weights":[1E-1,-2E0,9E0],"categories":[],"default_left":[1,0,0],"id":0,"left_children":[1,-1,-1],)"
               R"("loss_changes":[7E1,0E0,0E0],"parents":[2147483647,0,0],"right_children":[2,-1,-1],"split_conditions":[1.5E-1,-2E0,9E0],"split_indices":[2,0,0],"split_type":[0,0,0],)"
               R"("sum_hessian":[2E1,1.1E1,9E0],"tree_param":{"num_deleted":"0","num_feature":"3","num_nodes":"3","size_leaf_vector":"1"}},{"default_left":[0],"id":1,"left_children":[-1],)"
               R"("loss_changes":[0E0],"right_children":[-1],"split_conditions":[3E-1],"split_indices":[0],"split_type":[0]}]},"name":"gbtree"},"learner_model_param":{"base_score":")") +
        start + R"(","num_class":"0","num_feature":"3","num_target":"1"},"objective":{"name":")" + objective + R"("}},"version":[3,2,0]})";
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {model("reg:squarederror", "[3.8E1]"), model("reg:logistic", "5E-1"), "{}", R"({"learner":[]})"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto trees = heads::readTrees(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("/somewhere/xgboost.json"), 3);
    if (!trees) {
        fuzz::requireSentence(trees.error(), QStringLiteral("\"xgboost.json\""));
        return 0;
    }
    fuzz::require((*trees)->inputCount() == 3 && (*trees)->totalGain().size() == 3, "the trees take three features");
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {-1e30, 0.0, 0.15, 1e30, unknown}) {
        const double features[] = {value, -value, value};
        fuzz::require(!std::isnan((*trees)->predict(features)), "a prediction is a number");
    }
    return 0;
}
