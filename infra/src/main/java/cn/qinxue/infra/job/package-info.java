@NullMarked
package cn.qinxue.infra.job;

import org.jspecify.annotations.NullMarked;
