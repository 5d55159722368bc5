/// The little dense algebra that heads need. Every sum runs in one fixed order, so a fit gives the same bits on every
/// machine and with any number of threads around it; a BLAS promises neither.
#pragma once

#include "common/matrix.h"

#include <span>
#include <vector>

namespace pawtrait::heads {

/// target += factor * a^T b; a: rows x target.rows, b: rows x target.columns.
void addTransposedProduct(Matrix &target, const Matrix &a, const Matrix &b, double factor = 1);

/// The upper triangle (with diagonal) of target += factor * a^T a; the lower triangle is left as it was.
void addGram(Matrix &target, const Matrix &a, double factor = 1);

/// Solves A x = b for symmetric positive definite A, given by its upper triangle, by Cholesky's U^T U; `a` is destroyed.
/// `b` becomes x. False when A is not positive definite within rounding.
bool solvePositiveDefinite(Matrix &a, std::span<double> b);

} // namespace pawtrait::heads
