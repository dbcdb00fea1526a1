/** What the benchmarks share; they run with {@code -Pbench} only. */
@NullMarked
package cn.qinxue.infra.benchmark;

import org.jspecify.annotations.NullMarked;
