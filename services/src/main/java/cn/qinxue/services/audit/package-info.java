@NullMarked
package cn.qinxue.services.audit;

import org.jspecify.annotations.NullMarked;
