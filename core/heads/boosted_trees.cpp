#include "heads/boosted_trees.h"

#include "common/files.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace pawtrait::heads {

namespace {

using nlohmann::json;

constexpr int mostTrees = 100'000, mostDepth = 16;
constexpr float mostPoints = 1e30F; // of a leaf: the sum of all trees stays a number
constexpr const char *squaredError = "reg:squarederror", *logistic = "reg:logistic";

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

/// Thrown inside readTrees only: what is wrong, for the log.
struct BadTrees {
    QString what;
};

void require(bool holds, const char *what)
{
    if (!holds)
        throw BadTrees{QString::fromUtf8(what)};
}

struct Node {
    int feature = -1;        ///< -1: a leaf
    float value = 0;         ///< the leaf's, or what the feature is held against
    int below = 0, rest = 0; ///< nodes
    bool unknownIsBelow = false;
};

class Trees final : public BoostedTrees {
public:
    std::string kind() const override { return "xgboost"; }
    int inputCount() const override { return m_inputCount; }
    int treeCount() const override { return static_cast<int>(m_roots.size()); }
    std::vector<double> totalGain() const override { return m_gain; }
    QByteArray json() const override { return m_json; }
    bool isSmooth() const override { return false; }
    /// Between steps nothing changes.
    std::vector<double> gradient(std::span<const double>) const override { return std::vector<double>(static_cast<std::size_t>(m_inputCount)); }
    std::vector<network::TensorToWrite> tensors(const std::string &) const override { return {}; }

    double predict(std::span<const double> features) const override
    {
        // In single precision and the trees' order, as XGBoost adds them.
        float sum = m_start;
        for (const int root : m_roots) {
            const Node *node = &m_nodes[static_cast<std::size_t>(root)];
            while (node->feature >= 0) {
                const auto value = static_cast<float>(features[static_cast<std::size_t>(node->feature)]);
                const bool isBelow = std::isnan(value) ? node->unknownIsBelow : value < node->value;
                node = &m_nodes[static_cast<std::size_t>(isBelow ? node->below : node->rest)];
            }
            sum += node->value;
        }
        return m_isLogistic ? 100.0 / (1 + std::exp(-static_cast<double>(sum))) : static_cast<double>(sum);
    }

private:
    friend class Reader;
    int m_inputCount = 0;
    bool m_isLogistic = false;
    float m_start = 0;
    std::vector<int> m_roots;
    std::vector<Node> m_nodes; ///< of all trees
    std::vector<double> m_gain;
    QByteArray m_json;
};

int wholeOf(const json &text)
{
    bool isWhole = false;
    const int value = text.is_string() ? QString::fromStdString(text.get<std::string>()).toInt(&isWhole) : 0;
    require(isWhole, "a count is not a whole number");
    return value;
}

/// A list of one tree, with as many entries as it has nodes.
class Column {
public:
    Column(const json &tree, const char *name, std::size_t count) : m_list(tree.at(name)) { require(m_list.is_array() && m_list.size() == count, name); }
    int whole(std::size_t i) const
    {
        require(m_list[i].is_number_integer() || m_list[i].is_boolean(), "an index is not a whole number");
        if (m_list[i].is_boolean())
            return m_list[i].get<bool>();
        const auto value = m_list[i].get<std::int64_t>();
        require(value >= -1 && value <= std::numeric_limits<int>::max(), "an index is out of range");
        return static_cast<int>(value);
    }
    double number(std::size_t i) const
    {
        require(m_list[i].is_number(), "a value is not a number");
        const auto value = m_list[i].get<double>();
        require(std::abs(value) <= static_cast<double>(std::numeric_limits<float>::max()), "a value is out of range");
        return value;
    }

private:
    const json &m_list;
};

/// Fills Trees from XGBoost's JSON (its doc/model.schema); throws BadTrees and json::exception.
class Reader {
public:
    static std::shared_ptr<Trees> read(const QByteArray &bytes)
    {
        const json root = json::parse(bytes.begin(), bytes.end(), [](int depth, json::parse_event_t, json &) { return depth < mostDepth; });
        const json &learner = root.at("learner"), &parameters = learner.at("learner_model_param"), &booster = learner.at("gradient_booster");
        auto trees = std::make_shared<Trees>();
        require(booster.at("name") == "gbtree", "not the booster gbtree");
        require(wholeOf(parameters.at("num_class")) <= 1 && wholeOf(parameters.at("num_target")) == 1, "more than one target");
        const json &objective = learner.at("objective").at("name");
        require(objective == squaredError || objective == logistic, "another objective");
        trees->m_isLogistic = objective == logistic;
        trees->m_inputCount = wholeOf(parameters.at("num_feature"));
        require(trees->m_inputCount > 0 && trees->m_inputCount <= 10'000'000, "the number of features is out of range");
        trees->m_gain.assign(static_cast<std::size_t>(trees->m_inputCount), 0.0);
        trees->m_start = startOf(parameters.at("base_score"), trees->m_isLogistic);
        const json &model = booster.at("model");
        require(model.at("trees").is_array() && model.at("trees").size() <= mostTrees, "the number of trees is out of range");
        for (const json &group : model.at("tree_info"))
            require(group == 0, "trees of more than one target");
        for (const json &tree : model.at("trees"))
            addTree(*trees, tree);
        trees->m_json = bytes;
        return trees;
    }

private:
    static float startOf(const json &text, bool isLogistic)
    {
        QString shown = text.is_string() ? QString::fromStdString(text.get<std::string>()) : QString();
        if (shown.startsWith(QLatin1Char('[')) && shown.endsWith(QLatin1Char(']'))) // since 3.1: one for each target
            shown = shown.sliced(1).chopped(1);
        bool isNumber = false;
        const float start = shown.toFloat(&isNumber);
        require(isNumber && std::abs(start) <= mostPoints && (!isLogistic || (start > 0 && start < 1)), "the start is out of range");
        return isLogistic ? -std::log(1.0F / start - 1.0F) : start;
    }

    static void addTree(Trees &trees, const json &tree)
    {
        require(tree.at("split_indices").is_array(), "no nodes");
        const std::size_t count = tree.at("split_indices").size();
        const Column below(tree, "left_children", count), rest(tree, "right_children", count), feature(tree, "split_indices", count), value(tree, "split_conditions", count),
            kind(tree, "split_type", count), unknown(tree, "default_left", count), gain(tree, "loss_changes", count);
        require(count > 0, "a tree without nodes");
        const std::size_t first = trees.m_nodes.size();
        trees.m_roots.push_back(static_cast<int>(first));
        trees.m_nodes.resize(first + 1);
        // From the root down; a node that is reached twice would make a tree without end.
        std::vector<bool> isSeen(count, false);
        std::vector<std::pair<std::size_t, std::size_t>> open{{0, first}}; // in the file, here
        while (!open.empty()) {
            const auto [from, to] = open.back();
            open.pop_back();
            require(!isSeen[from], "a node has two parents");
            isSeen[from] = true;
            Node node;
            node.value = static_cast<float>(value.number(from));
            require((below.whole(from) < 0) == (rest.whole(from) < 0), "a node has one child");
            const bool isLeaf = below.whole(from) < 0;
            require(!isLeaf || std::abs(node.value) <= mostPoints, "a leaf is out of range");
            if (!isLeaf) {
                require(kind.whole(from) == 0, "a split by categories");
                node.feature = feature.whole(from);
                require(node.feature >= 0 && node.feature < trees.m_inputCount, "a split by a feature that there is not");
                node.unknownIsBelow = unknown.whole(from) > 0;
                trees.m_gain[static_cast<std::size_t>(node.feature)] += gain.number(from);
                const std::size_t place = trees.m_nodes.size();
                require(place < static_cast<std::size_t>(std::numeric_limits<int>::max() - 2), "too many nodes");
                node.below = static_cast<int>(place);
                node.rest = static_cast<int>(place) + 1;
                trees.m_nodes.resize(place + 2);
                for (const auto &[child, here] : {std::pair(below.whole(from), place), {rest.whole(from), place + 1}}) {
                    require(static_cast<std::size_t>(child) < count, "a child that there is not");
                    open.emplace_back(static_cast<std::size_t>(child), here);
                }
            }
            trees.m_nodes[to] = node;
        }
    }
};

} // namespace

Result<std::shared_ptr<const BoostedTrees>> readTrees(const QByteArray &bytes, const QString &name, int inputCount)
{
    const auto damaged = [&](const QString &log) {
        return Error{
            ErrorKind::Corrupt,
            tr("Cannot use %1: it is damaged, or not trees of one score as XGBoost writes them. Get the model folder again, or train the model again.").arg(quotedName(name)), log};
    };
    try {
        const auto trees = Reader::read(bytes);
        if (trees->inputCount() != inputCount)
            return Error{
                ErrorKind::Mismatch,
                tr("Cannot use %1: its trees take %2 features, and the model has %3. Get the model folder again.").arg(quotedName(name)).arg(trees->inputCount()).arg(inputCount),
                {}};
        return std::shared_ptr<const BoostedTrees>(trees);
    } catch (const BadTrees &bad) {
        return damaged(bad.what);
    } catch (const json::exception &e) {
        return damaged(QString::fromUtf8(e.what()));
    }
}

} // namespace pawtrait::heads
