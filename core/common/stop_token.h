/// Cancelling long work: whoever starts it keeps a StopSource, the work asks its StopToken between steps and answers
/// with cancelled(). Copyable, any thread.
#pragma once

#include "common/result.h"

#include <functional>
#include <stop_token>

namespace pawtrait {

using StopToken = std::stop_token;
using StopSource = std::stop_source;

/// Called by long work after each step: `done` of `total` (total 0: not known yet). May come from any worker thread.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// The error that cancelled work returns; it carries no text because nobody shows it.
inline Error cancelled() { return {ErrorKind::Cancelled, {}, QStringLiteral("cancelled")}; }

} // namespace pawtrait
