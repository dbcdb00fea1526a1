@NullMarked
package cn.qinxue.services.account;

import org.jspecify.annotations.NullMarked;
