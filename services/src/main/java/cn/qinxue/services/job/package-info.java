@NullMarked
package cn.qinxue.services.job;

import org.jspecify.annotations.NullMarked;
