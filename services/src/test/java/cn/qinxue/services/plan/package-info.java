@NullMarked
package cn.qinxue.services.plan;

import org.jspecify.annotations.NullMarked;
